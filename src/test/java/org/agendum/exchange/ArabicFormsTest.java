package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArabicFormsTest {
    @Test
    void joinsLettersToTheirNeighbours() {
        // meem, hah, meem, dal: begins, goes on, goes on, ends
        assertThat(ArabicForms.joined("\u0645\u062D\u0645\u062F")).isEqualTo("\uFEE3\uFEA4\uFEE4\uFEAA");
    }

    @Test
    void doesNotJoinWhatStandsBehindLettersThatJoinOneWay() {
        // waw, zain, yeh, reh
        assertThat(ArabicForms.joined("\u0648\u0632\u064A\u0631")).isEqualTo("\uFEED\uFEAF\uFEF3\uFEAE");
    }

    @Test
    void makesOneSignOfLamAndAlef() {
        assertThat(ArabicForms.joined("\u0633\u0644\u0627\u0645")).isEqualTo("\uFEB3\uFEFC\uFEE1");
    }

    @Test
    void looksThroughMarks() {
        assertThat(ArabicForms.joined("\u0645\u064F\u062D")).isEqualTo("\uFEE3\u064F\uFEA2");
    }

    @Test
    void knowsTheLettersOfPersianAndUrdu() {
        // peh, gaf; and a letter that joins nothing before it
        assertThat(ArabicForms.joined("\u067E\u06AF \u0622")).isEqualTo("\uFB58\uFB93 \uFE81");
    }

    @Test
    void leavesOtherTextAlone() {
        assertThat(ArabicForms.joined("abc \u05D0 1")).isEqualTo("abc \u05D0 1");
    }
}
