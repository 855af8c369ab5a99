package kontor.ui.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kontor.platform.core.search.SearchService;

/** Search over all kinds of records. */
@RequestScoped
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    SearchService search;

    /** Records of any kind that fit the words. */
    @GET
    public String search(@QueryParam("q") @DefaultValue("") String text) {
        List<Map<String, Object>> hits = search.find(text, 20).stream().map(hit -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("type", hit.definition());
            entry.put("id", hit.id().toString());
            entry.put("title", hit.title());
            entry.put("subtitle", hit.subtitle());
            return entry;
        }).toList();
        return Answers.json(json -> JsonWriting.value(json, Map.of("items", hits)));
    }
}
