package kontor.crm.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PipelineStageTest {

    @Test
    void everyStageCanBeReached() {
        assertThat(PipelineStage.FLOW.unreachable()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW", "QUALIFIED", "PROPOSED", "NEGOTIATION"})
    void anOpenDealMovesToEveryOtherStage(PipelineStage stage) {
        assertThat(PipelineStage.FLOW.legalFrom(stage.name())).hasSize(5).contains("win", "lose").doesNotContain("reopen");
        assertThat(PipelineStage.FLOW.legalFrom(stage.name()).stream().map(PipelineStage.FLOW::target)).doesNotContain(stage.name());
    }

    @ParameterizedTest
    @EnumSource(names = {"WON", "LOST"})
    void aClosedDealCanOnlyBeReopened(PipelineStage stage) {
        assertThat(PipelineStage.FLOW.legalFrom(stage.name())).containsExactly("reopen");
        assertThat(stage.isEnd()).isTrue();
    }

    @Test
    void dealsBecomeLikelierAlongThePipeline() {
        assertThat(PipelineStage.OPEN.stream().map(PipelineStage::probability)).isSorted();
    }
}
