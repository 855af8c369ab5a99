package kontor.crm.lead;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What has to be said when a lead is given up.
 *
 * @param reason why
 * @param note   more about it; needed where the reason is {@link DisqualifyReason#OTHER}
 */
public record DisqualifyInput(@NotNull DisqualifyReason reason, @Size(max = 1000) String note) {
}
