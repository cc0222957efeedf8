package org.agendum.problem;

import java.util.List;

@Description("How sessions are gathered in blocks: those of one room at one of the block times or, when no times are"
        + " listed, those of one room without a pause in between.")
public record Blocks(
        @Description("The most tracks in one block; no limit when absent.")
        Integer tracksPerBlock,

        @Description("When blocks take place, in order and without overlap. A session that has a track lies in one of"
                + " them or in none, not in a part of one.")
        List<BlockTime> times) {
    public Blocks {
        times = Lists.copy(times);
    }
}
