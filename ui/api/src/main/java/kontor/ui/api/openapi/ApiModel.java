package kontor.ui.api.openapi;

import java.util.List;
import java.util.Map;
import kontor.platform.api.entity.EntityDefinition;
import kontor.platform.api.module.Modules;
import kontor.platform.core.entity.ActionDescription;
import kontor.platform.core.entity.Services;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.security.OAuthFlows;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Describes the operations on records from the definitions of all modules; annotations add the other routes. */
public class ApiModel implements OASModelReader {

    /** Status of each shared refusal, by its name. */
    static final Map<String, String> STATUS = Map.of("Malformed", "400", "NotPermitted", "403", "NotFound", "404", "Conflict", "409",
            "VersionConflict", "412", "Invalid", "422", "PreconditionMissing", "428", "Problem", "default");

    private static final String DESCRIPTION = """
            Records of one firm. The token names the firm: ask for the scope organization:<firm>. Texts of people are in the \
            language of Accept-Language (en, de, zh-Hans, zh-Hant). Routes of a module that the firm has not switched on answer 404.""";

    // Only describes; needs no services to be injected.
    private final Services services = new Services();

    /** Made by the server. */
    public ApiModel() {
    }

    @Override
    public OpenAPI buildModel() {
        var config = ConfigProvider.getConfig();
        Issuer issuer = new Issuer(config.getOptionalValue("KONTOR_ISSUER", String.class).orElse("http://localhost:9081/realms/kontor"),
                config.getOptionalValue("KONTOR_MODE", String.class).orElse("hosted").equals("local"));
        return describe(Modules.all(), config.getOptionalValue("KONTOR_BASE_URL", String.class).orElse(""), issuer);
    }

    /** The description of these modules' records; {@code base} is the address of the whole house. */
    OpenAPI describe(Modules modules, String base, Issuer issuer) {
        Components components = OASFactory.createComponents();
        Paths paths = OASFactory.createPaths();
        OpenAPI api = OASFactory.createOpenAPI().openapi("3.0.3").components(components).paths(paths);
        api.info(OASFactory.createInfo().title("Kontor").version("1").description(DESCRIPTION));
        api.addServer(OASFactory.createServer().url(base + "/api"));
        CommonSchemas.all().forEach(components::addSchema);
        CommonParts.addTo(components);
        secure(api, issuer);
        modules.definitions().forEach(definition -> add(api, definition));
        return api;
    }

    private void add(OpenAPI api, EntityDefinition<?> definition) {
        List<ActionDescription> actions = services.actions(definition);
        api.addTag(OASFactory.createTag().name(definition.name()));
        DefinitionSchemas.of(definition).forEach(api.getComponents()::addSchema);
        actions.stream().filter(action -> action.input() != null).forEach(action ->
                api.getComponents().addSchema(DefinitionNames.input(definition, action.name()), DefinitionSchemas.input(action)));
        DefinitionPaths.of(definition, actions).forEach(api.getPaths()::addPathItem);
    }

    private static void secure(OpenAPI api, Issuer issuer) {
        OAuthFlows flows = OASFactory.createOAuthFlows().authorizationCode(OASFactory.createOAuthFlow()
                .authorizationUrl(issuer.signIn()).tokenUrl(issuer.tokens()).scopes(scopes()));
        if (issuer.withPassword()) {
            flows.password(OASFactory.createOAuthFlow().tokenUrl(issuer.tokens()).scopes(scopes()));
        }
        api.getComponents().addSecurityScheme("token", OASFactory.createSecurityScheme().type(SecurityScheme.Type.OAUTH2)
                .description("Exactly one firm is named by the scope organization:<firm>, for instance organization:acme").flows(flows));
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("token", List.of("openid")));
    }

    private static Map<String, String> scopes() {
        return Map.of("openid", "Who the caller is");
    }
}
