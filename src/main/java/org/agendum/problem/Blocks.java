package org.agendum.problem;

@Description("How sessions are gathered in blocks, the same room in consecutive slots.")
public record Blocks(
        @Description("The most tracks in one block; no limit when absent.")
        Integer tracksPerBlock) {}
