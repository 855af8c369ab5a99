package kontor.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** Names say what a thing is. */
public final class NameRules {

    /** A name that would fit anything says nothing. */
    public static final ArchRule NAMES_SAY_SOMETHING = noClasses().that().resideInAPackage("kontor..")
            .should().haveNameMatching("(.*[.$]|)[A-Za-z]*(Impl|Helper|Utils?|Manager)([$].*)?");

    private NameRules() {
    }
}
