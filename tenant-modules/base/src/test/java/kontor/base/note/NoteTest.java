package kontor.base.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoteTest {

    private static final UUID SAM = UUID.fromString("05a30000-0000-4000-8000-000000000002");
    private static final UUID FIONA = UUID.fromString("0f104a00-0000-4000-8000-000000000004");

    @Test
    void findsWhomItNames() {
        Note note = new Note("base.party", UUID.randomUUID(), "@[Sam Okafor](" + SAM + ") and @[Fiona](" + FIONA + "): see @[Sam](" + SAM + ")");
        assertThat(note.mentioned()).containsExactly(SAM, FIONA);
    }

    @Test
    void takesNothingElseForAMention() {
        assertThat(new Note("x.y", SAM, "mail sam@acme.test or @sam, (see [this](" + SAM + "))").mentioned()).isEmpty();
    }

    @Test
    void aMentionBelongsToWhoWasNamed() {
        Note note = new Note("crm.opportunity", UUID.randomUUID(), "x".repeat(500));
        Mention mention = new Mention(note, SAM);
        assertThat(mention.getOwnerId()).isEqualTo(SAM);
        assertThat(mention.getAboutId()).isEqualTo(note.getAboutId());
        assertThat(mention.getExcerpt()).hasSize(200).endsWith("…");
        Instant first = Instant.parse("2026-03-02T12:00:00Z");
        mention.see(first);
        mention.see(first.plusSeconds(60));
        assertThat(mention.getSeenAt()).isEqualTo(first);
    }
}
