package org.agendum.rules;

class GenderBalanceTest extends BalanceTest {
    GenderBalanceTest() {
        super(new GenderBalance(), "gender", "female", "male");
    }
}
