package kontor.base.member;

import java.time.Instant;

/**
 * A link for one newcomer, told once: only a hash of its token is kept.
 *
 * @param token the secret part of its address
 * @param until when it ends
 */
public record InvitationLink(String token, Instant until) {

    /** Path of the page that it leads to, on the public site. */
    public String path() {
        return "/invitation/" + token;
    }

    /** Hides the secret from logs. */
    @Override
    public String toString() {
        return "InvitationLink[hidden]";
    }
}
