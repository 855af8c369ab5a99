package kontor.base.party;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kontor.platform.api.entity.ReferenceTo;

/**
 * What is asked for a merge.
 *
 * @param duplicate the party that turned out to be the same, and goes out of use
 */
public record MergeParty(@NotNull @ReferenceTo("base.party") UUID duplicate) {
}
