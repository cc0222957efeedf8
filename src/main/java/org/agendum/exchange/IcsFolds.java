package org.agendum.exchange;

/** Folds of long lines, as far as they stand between the bytes of one letter, which RFC 5545 allows. */
final class IcsFolds {
    private static final int MOST_BYTES_OF_LETTER = 4;

    /** The text with such folds in front of the letter; all else stays, so that lines keep their numbers. */
    static byte[] withWholeLetters(byte[] bytes) {
        var whole = bytes.clone();
        for (int i = 1; i + 1 < whole.length; i++) {
            boolean isFold = whole[i - 1] == '\n' && (whole[i] == ' ' || whole[i] == '\t');
            if (isFold && isContinuation(whole[i + 1])) {
                int fold = i >= 2 && whole[i - 2] == '\r' ? i - 2 : i - 1;
                moveForward(whole, fold, i + 1);
            }
        }
        return whole;
    }

    /** @param end of the fold, exclusive */
    private static void moveForward(byte[] bytes, int fold, int end) {
        int letter = fold - 1;
        while (letter > 0 && isContinuation(bytes[letter]) && fold - letter < MOST_BYTES_OF_LETTER) {
            letter--;
        }
        if (letter >= 0 && (bytes[letter] & 0xC0) == 0xC0) {
            var moved = new byte[end - letter];
            System.arraycopy(bytes, fold, moved, 0, end - fold);
            System.arraycopy(bytes, letter, moved, end - fold, fold - letter);
            System.arraycopy(moved, 0, bytes, letter, moved.length);
        }
    }

    private static boolean isContinuation(byte value) {
        return (value & 0xC0) == 0x80;
    }

    private IcsFolds() {}
}
