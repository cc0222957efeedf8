package org.agendum.exchange;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.ARMENIAN;
import static java.lang.Character.UnicodeScript.BENGALI;
import static java.lang.Character.UnicodeScript.BOPOMOFO;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.ETHIOPIC;
import static java.lang.Character.UnicodeScript.GEORGIAN;
import static java.lang.Character.UnicodeScript.GUJARATI;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HEBREW;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.THAI;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The faces that notes are printed in, in the order of preference. They come with agendum, since what a machine has
 * installed differs; see fonts/README.md among the resources.
 */
enum PdfFace {
    NOTO("NotoSans", true),
    NOTO_ARABIC("NotoSansArabic", true, ARABIC),
    NOTO_HEBREW("NotoSansHebrew", true, HEBREW),
    NOTO_DEVANAGARI("NotoSansDevanagari", true, DEVANAGARI),
    NOTO_BENGALI("NotoSansBengali", false, BENGALI),
    NOTO_GUJARATI("NotoSansGujarati", false, GUJARATI),
    NOTO_THAI("NotoSansThai", true, THAI),
    NOTO_ARMENIAN("NotoSansArmenian", true, ARMENIAN),
    NOTO_GEORGIAN("NotoSansGeorgian", true, GEORGIAN),
    NOTO_ETHIOPIC("NotoSansEthiopic", false, ETHIOPIC),
    DROID("DroidSansFallbackFull", false, HAN, HIRAGANA, KATAKANA, BOPOMOFO),
    NANUM("NanumSquareR", false, HANGUL),
    /** Also for signs of no script, such as arrows. */
    DEJAVU("DejaVuSans", false);

    private final String family;
    private final boolean hasBold;
    private final Set<UnicodeScript> scripts;

    PdfFace(String family, boolean hasBold, UnicodeScript... scripts) {
        this.family = family;
        this.hasBold = hasBold;
        this.scripts = Set.of(scripts);
    }

    String family() {
        return family;
    }

    boolean hasBold() {
        return hasBold;
    }

    /** The file of the face among the resources. */
    String file(boolean isBold) {
        boolean hasOneWeight = this == DROID || this == NANUM || this == DEJAVU;
        return family + (hasOneWeight ? "" : isBold ? "-Bold" : "-Regular") + ".ttf";
    }

    boolean isFor(UnicodeScript script) {
        return scripts.contains(script);
    }

    /** Whether letters change with their neighbours, so that the rules of the font must be followed. */
    boolean joinsLetters() {
        return this == NOTO_DEVANAGARI || this == NOTO_BENGALI || this == NOTO_GUJARATI;
    }

    /** All families as a style sheet lists them. */
    static String families() {
        return Arrays.stream(values()).map(PdfFace::family).collect(Collectors.joining(", "));
    }
}
