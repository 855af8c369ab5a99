package kontor.crm.opportunity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What has to be said when a deal is given up.
 *
 * @param reason why
 * @param note   more about it; needed where the reason is {@link LostReason#OTHER}
 */
public record LoseInput(@NotNull LostReason reason, @Size(max = 1000) String note) {
}
