package org.agendum.problem;

@Description("How sessions are gathered in blocks, which are the sessions of one room without a pause in between.")
public record Blocks(
        @Description("The most tracks in one block; no limit when absent.")
        Integer tracksPerBlock) {}
