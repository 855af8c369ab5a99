package kontor.ui.acceptance.api;

import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.People;

/** Alice puts something in its place. */
final class Puts {

    private Puts() {
    }

    static Api.Answer put(String firm, String path, String body, String... headers) {
        return Api.as(People.ALICE, firm).put(path, body, headers);
    }
}
