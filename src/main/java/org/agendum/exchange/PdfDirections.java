package org.agendum.exchange;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Tells the maker of PDF files which parts of a text run to the left, and puts their letters in the order of printing. */
final class PdfDirections implements BidiReorderer {
    /** Of one paragraph. */
    static final class Runs implements BidiSplitter {
        private Bidi runs;

        @Override
        public void setParagraph(String text, byte direction) {
            runs = new Bidi(text, flags(direction));
        }

        private static int flags(byte direction) {
            return switch (direction) {
                case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
            };
        }

        @Override
        public int countTextRuns() {
            return runs.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int run) {
            int start = runs.getRunStart(run);
            return new BidiTextRun(start, runs.getRunLimit(run) - start, runs.getRunLevel(run) % 2 == 1 ? RTL : LTR);
        }

        @Override
        public byte getBaseDirection(String text) {
            int first = text.codePoints()
                    .map(Character::getDirectionality)
                    .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                    .findFirst()
                    .orElse(-1);
            return first < 0 ? NEUTRAL : first == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? LTR : RTL;
        }
    }

    /** Marks stay behind their letter; brackets are turned round. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        var reordered = new StringBuilder(text.length());
        int end = text.length();
        while (end > 0) {
            int start = text.offsetByCodePoints(end, -1);
            while (start > 0 && Character.getType(text.codePointAt(start)) == Character.NON_SPACING_MARK) {
                start = text.offsetByCodePoints(start, -1);
            }
            text.substring(start, end).codePoints().map(PdfDirections::mirrored).forEach(reordered::appendCodePoint);
            end = start;
        }
        return reordered.toString();
    }

    private static int mirrored(int character) {
        return switch (character) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '{' -> '}';
            case '}' -> '{';
            case '<' -> '>';
            case '>' -> '<';
            case '\u00AB' -> '\u00BB';
            case '\u00BB' -> '\u00AB';
            case '\u2039' -> '\u203A';
            case '\u203A' -> '\u2039';
            default -> character;
        };
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.joined(text);
    }

    /** Every face for Arabic here has the joined forms. */
    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
