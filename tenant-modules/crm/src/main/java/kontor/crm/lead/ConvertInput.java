package kontor.crm.lead;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import kontor.platform.api.entity.ReferenceTo;

/**
 * What has to be said when a lead is converted.
 *
 * @param choice        who becomes the customer
 * @param customer      the party, where one that is there already becomes the customer; else null
 * @param contact       the person to talk to there, if any; only together with {@code customer}
 * @param opportunity   name of the opportunity; null for the lead's own
 * @param expectedClose day by which the customer is expected to decide; null if unknown
 */
public record ConvertInput(@NotNull CustomerChoice choice, @ReferenceTo("base.party") UUID customer,
                           @ReferenceTo("base.party") UUID contact, @Size(max = 200) String opportunity, LocalDate expectedClose) {
}
