package org.agendum.rules;

class RegionBalanceTest extends BalanceTest {
    RegionBalanceTest() {
        super(new RegionBalance(), "region", "Africa", "WEOG");
    }
}
