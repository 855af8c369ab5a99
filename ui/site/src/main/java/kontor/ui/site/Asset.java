package kontor.ui.site;

/**
 * One style sheet, font or picture, ready to be sent.
 *
 * @param name        name with the hash of the content in it, such as {@code site.3f2a91c0ab.css}
 * @param contentType media type
 * @param plain       content as it is
 * @param zipped      content compressed by gzip, or null where that gains nothing
 */
public record Asset(String name, String contentType, byte[] plain, byte[] zipped) {
}
