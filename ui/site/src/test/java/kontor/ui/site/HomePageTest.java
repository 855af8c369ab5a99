package kontor.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HomePageTest {

    private static final int LIMIT = 30 * 1024;
    private static final Pattern INLINE = Pattern.compile("<script|<style|\\sstyle=|\\son[a-z]+=|javascript:", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @EnumSource
    void saysItsLanguageAndLinksToTheOthers(Language language) {
        String html = Sites.hosted().home(language).html();

        assertThat(html).contains("<html lang=\"" + language.tag() + "\">")
            .contains(Texts.of(language).get("hero.title"));
        for (Language other : Language.values()) {
            assertThat(html).contains("hreflang=\"" + other.tag() + "\" href=\"https://kontor.example/?lang=" + other.tag() + "\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void holdsNothingThatTheContentPolicyWouldBlock(Language language) {
        assertThat(Sites.local().home(language).html()).doesNotContainPattern(INLINE).doesNotContain("src=\"http");
        assertThat(Sites.local().failure(language, new Failure(500, "AB12")).html()).doesNotContainPattern(INLINE);
    }

    @ParameterizedTest
    @EnumSource
    void staysSmall(Language language) {
        assertThat(Sites.local().home(language).html().getBytes().length).isLessThan(LIMIT);
    }

    @Test
    void offersTheDemoPeopleLocally() {
        String html = Sites.local().home(Language.ENGLISH).html();

        assertThat(html).contains("Sign in as Sam").contains("href=\"/app/acme/?login_hint=sam%40acme.test\"")
            .contains("href=\"/app/?login_hint=dora%40books.test\"")
            .contains("href=\"/app/?login_hint=olga%40kontor.test\"").contains("<code>demo</code>");
        assertThat(html.split("login_hint=", -1)).hasSize(1 + DemoHouse.load().people().size());
    }

    @ParameterizedTest
    @EnumSource
    void showsNoDemoPeopleWhenHosted(Language language) {
        assertThat(Sites.hosted().home(language).html()).doesNotContain("login_hint").doesNotContain("acme.test")
            .doesNotContain("#demo");
    }

    @Test
    void writesNamesAsTextNeverAsMarkup() {
        DemoHouse hostile = new DemoHouse("<b>pw</b>", List.of(new DemoHouse.Firm("acme", "<script>alert(1)</script>", "\"onload=x")),
            List.of(new DemoHouse.Person("sam", "sam\"><img src=x>@acme.test", "<i>Sam</i>", "Boer", List.of("acme"))));
        String html = new Site(new Settings(true, "http://localhost:9080"), Sites.assets(), Optional.of(hostile))
            .home(Language.ENGLISH).html();

        assertThat(html).doesNotContain("<script", "<img src=x>", "<i>Sam", "<b>pw").contains("&lt;script&gt;");
    }

    @Test
    void everyPictureAndStyleSheetItNamesIsServed() {
        Site site = Sites.local();
        var matcher = Pattern.compile("(?:href|src)=\"/assets/([^\"#]+)").matcher(site.home(Language.ENGLISH).html());

        assertThat(matcher.results().map(result -> result.group(1)).distinct()).hasSizeGreaterThan(4)
            .allSatisfy(name -> assertThat(site.assets().find(name)).hasValueSatisfying(
                asset -> assertThat(asset.name()).isEqualTo(name)));
    }

    @Test
    void everyIconItDrawsIsInTheSheet() {
        Site site = Sites.local();
        String sheet = new String(site.assets().asset("icons.svg").plain());
        var matcher = Pattern.compile("icons\\.[0-9a-f]+\\.svg#([a-z0-9-]+)").matcher(site.home(Language.ENGLISH).html());

        assertThat(matcher.results().map(result -> result.group(1)).distinct())
            .allSatisfy(icon -> assertThat(sheet).contains("<symbol id=\"" + icon + "\""));
    }
}
