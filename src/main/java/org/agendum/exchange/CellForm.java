package org.agendum.exchange;

/** How a value of a problem file stands in a cell of a workbook. */
interface CellForm {
    /** Stands for a record in which nothing is said, which is not the same as no record. */
    Object NOTHING_SAID = new Object();

    /**
     * @param tree the value as {@link JsonTree} has it; never null
     * @return a text, a number, or a {@link Dated}
     */
    Object write(Object tree, BookNames names);

    /**
     * @param cell that is not blank
     * @return the value as {@link JsonTree} has it, null when the cell says that there is none
     * @throws Mismatch if the cell holds no such value
     */
    Object read(SheetCell cell, BookReading reading) throws Mismatch;
}
