package org.agendum.problem;

@Description("The hours between which a session starts, on whichever day it is.")
public record StartBetween(
        @Description("The first acceptable start, like 12:00; the start of the day when absent.")
        Clock earliest,

        @Description("The last acceptable start, like 13:30; the end of the day when absent.")
        Clock latest,

        @Description("The start that is wanted, like 13:00; none when absent.")
        Clock preferred) {}
