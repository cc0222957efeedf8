package org.agendum.problem;

@Description("Changes a rule for this problem.")
public record RuleSetting(
        @Description("The level to which the rule is moved; its own when absent.")
        Level level,

        @Description("What one unit of cost counts, 0 (the rule is off) to 1000000; the rule's own when absent.")
        Long weight,

        @Description("What is counted, for rules that can count in several ways; docs/rules.md lists them; the first"
                + " of them when absent.")
        String count) {}
