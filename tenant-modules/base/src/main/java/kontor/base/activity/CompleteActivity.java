package kontor.base.activity;

import jakarta.validation.constraints.Size;

/**
 * What is told when an activity is done.
 *
 * @param outcome what came of it; added to the note
 */
public record CompleteActivity(@Size(max = 4000) String outcome) {
}
