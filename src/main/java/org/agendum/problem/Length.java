package org.agendum.problem;

/** How long a session lasts, in minutes. What is absent is taken from its neighbour. */
@Description("How many minutes a session lasts: one number, or the range within which it may stretch.")
public record Length(
        @Description("The shortest that is acceptable; preferred when absent.")
        Integer min,

        @Description("What is wanted; min when absent.") Integer preferred,

        @Description("The longest that is acceptable; preferred when absent.")
        Integer max) {
    public Length {
        preferred = preferred != null ? preferred : min != null ? min : max;
        min = min == null ? preferred : min;
        max = max == null ? preferred : max;
    }

    public static Length of(int minutes) {
        return new Length(minutes, minutes, minutes);
    }

    public boolean isFixed() {
        return min.equals(max) && min.equals(preferred);
    }

    @Override
    public String toString() {
        return isFixed() ? preferred + " min" : min + " to " + max + " min";
    }
}
