package kontor.ui.acceptance.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import kontor.ui.acceptance.house.People;
import org.junit.jupiter.api.Test;

/** A token names exactly one firm that its holder belongs to; nothing else opens the API. */
class TokensIT {

    @Test
    void withoutATokenNothingOpens() {
        assertThat(Api.with(null).get("base/parties").status()).isEqualTo(401);
        assertThat(Api.with("not.a.token").get("base/parties").status()).isEqualTo(401);
        String forged = Api.token(People.ALICE, "openid organization:acme");
        assertThat(Api.with(forged.substring(0, forged.length() - 4) + "AAAA").get("me").status()).isEqualTo(401);
    }

    @Test
    void aFirmThatIsNotOnesOwnIsNotNamed() {
        Answer refused = Api.with(Api.token(People.ALICE, "openid organization:globex")).get("me");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("platform.token-no-organization");
        assertThat(Api.with(Api.token(People.OLGA, "openid organization:*")).get("me").status()).isEqualTo(403);
    }

    @Test
    void twoFirmsAtOnceAreOneTooMany() {
        Answer refused = Api.with(Api.token(People.DORA, "openid organization:acme organization:globex")).get("me");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("platform.token-several-organizations");
    }

    @Test
    void theSamePersonActsInEachOfTheirFirmsApart() {
        assertThat(Api.as(People.DORA, "acme").get("me").json().getJsonObject("tenant").getString("alias")).isEqualTo("acme");
        assertThat(Api.as(People.DORA, "globex").get("me").json().getJsonObject("tenant").getString("alias")).isEqualTo("globex");
    }

    /** A program with several threads, or a person in two browsers: in local mode each of them is let in. */
    @Test
    void onePersonSignsInSeveralTimesAtOnce() {
        List<CompletableFuture<Api>> signedIn = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> Api.as(People.GREG, "globex"), runnable -> new Thread(runnable).start())).toList();
        assertThat(signedIn).allSatisfy(api -> assertThat(api.join().get("me").status()).isEqualTo(200));
    }
}
