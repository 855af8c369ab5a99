package kontor.ui.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kontor.platform.testing.mutation.Guard;
import kontor.ui.scenarios.house.ScenarioArchive;
import kontor.ui.scenarios.isolation.Proof;
import kontor.ui.scenarios.story.Stories;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contents of the book: one class, because Arquillian deploys by class and the server is to be filled once. */
@ExtendWith(ArquillianExtension.class)
class ScenariosIT {

    @Inject
    Stories stories;

    @Inject
    Proof proof;

    @Deployment
    static WebArchive archive() {
        return ScenarioArchive.archive();
    }

    @Test
    void aLeadBecomesACustomer() {
        stories.leadBecomesCustomer();
    }

    @Test
    void aRightThatIsTakenAwayIsGoneAtOnce() {
        stories.rightTakenAway();
    }

    @Test
    void aModuleThatIsSwitchedOffIsGoneAndCatchesUp() throws Exception {
        stories.moduleSwitchedOff();
    }

    @Test
    void aDealGoesThroughWhateverModulesAreOn() throws Exception {
        stories.modulesInBetween();
    }

    @Test
    void duplicatesBecomeOne() {
        stories.duplicatesMerged();
    }

    /** With every guard in its place nothing succeeds that must not; with any one away, something does. */
    @Test
    void everyGuardMatters() throws Exception {
        assertThat(proof.faults()).as("with all guards in their places").isEmpty();
        SoftAssertions soft = new SoftAssertions();
        for (Guard guard : Guard.at(Guard.Place.SERVER)) {
            for (Map.Entry<String, List<String>> without : proof.successesWithout(guard).entrySet()) {
                soft.assertThat(without.getValue()).as("what succeeds without %s (%s)", guard, without.getKey()).isNotEmpty();
            }
        }
        soft.assertAll();
    }
}
