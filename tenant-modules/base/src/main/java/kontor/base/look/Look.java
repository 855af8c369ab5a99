package kontor.base.look;

import kontor.platform.api.file.StoredFile;

/**
 * What the firm looks like.
 *
 * @param color its colour, written {@code #rrggbb} in lower case; null for none
 * @param logo  its logo; null for none
 */
public record Look(String color, StoredFile logo) {
}
