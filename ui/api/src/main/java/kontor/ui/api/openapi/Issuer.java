package kontor.ui.api.openapi;

/**
 * Where tokens come from.
 *
 * @param address      of the realm that issues them
 * @param withPassword whether programs may ask for one with a person's name and password: in local mode only
 */
record Issuer(String address, boolean withPassword) {

    /** Address that gives tokens out. */
    String tokens() {
        return address + "/protocol/openid-connect/token";
    }

    /** Address that people sign in at. */
    String signIn() {
        return address + "/protocol/openid-connect/auth";
    }
}
