package kontor.ui.acceptance.exchange;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.ui.acceptance.house.Api;
import kontor.ui.acceptance.house.Api.Answer;
import kontor.ui.acceptance.house.House;

/** A new firm whose owner brings in customers, suppliers, categories, products and employees from files of one folder. */
final class TradingFirm {

    private static final List<String> CUSTOMERS = List.of("source=customers", "key=customer_id", "set=customer:true", "mapping=company_name:name",
            "mapping=address:street", "mapping=city:city", "mapping=region:region", "mapping=postal_code:postalCode", "mapping=country:country",
            "mapping=phone:phone");
    private static final List<String> SUPPLIERS = List.of("source=suppliers", "key=supplier_id", "set=supplier:true", "mapping=company_name:name",
            "mapping=address:street", "mapping=city:city", "mapping=country:country", "mapping=phone:phone", "mapping=homepage:website");
    private static final List<String> CATEGORIES = List.of("source=categories", "key=category_id", "mapping=category_name:name",
            "mapping=description:description");
    private static final List<String> PRODUCTS = List.of("source=products", "key=product_id", "currency=USD", "set=unit:pcs",
            "mapping=product_id:code", "mapping=product_name:name", "mapping=supplier_id:supplier@suppliers",
            "mapping=category_id:category@categories", "mapping=quantity_per_unit:packaging", "mapping=unit_price:salesPrice",
            "mapping=discontinued:discontinued");
    private static final List<String> EMPLOYEES = List.of("source=employees", "key=employee_id", "set=employee:true", "set=kind:PERSON",
            "mapping=first_name:name", "mapping=last_name:name", "mapping=title:jobTitle", "mapping=address:street", "mapping=city:city",
            "mapping=country:country", "mapping=home_phone:phone", "mapping=reports_to:reportsTo");

    private final String alias;
    private final Api api;
    private final Path folder;

    private TradingFirm(String alias, Api api, Path folder) {
        this.alias = alias;
        this.api = api;
        this.folder = folder;
    }

    /** A firm of its own for the files of a folder. */
    static TradingFirm founded(Path folder) {
        String alias = "trade-" + UUID.randomUUID().toString().substring(0, 8);
        String owner = "owner@" + alias + ".test";
        House.shared().command("tenant", "create", alias, "--name", "Traders", "--country", "US", "--currency", "USD", "--time-zone",
                "America/New_York", "--owner", owner, "--owner-name", "Nancy Trader", "--owner-password", "demo");
        return new TradingFirm(alias, Api.as(owner, alias), folder);
    }

    String alias() {
        return alias;
    }

    Api api() {
        return api;
    }

    Answer customers(String... more) {
        return load("base/parties", "customers.csv", CUSTOMERS, more);
    }

    Answer suppliers() {
        return load("base/parties", "suppliers.csv", SUPPLIERS);
    }

    Answer categories() {
        return load("base/categories", "categories.csv", CATEGORIES);
    }

    Answer products() {
        return load("base/products", "products.csv", PRODUCTS);
    }

    Answer employees() {
        return load("base/parties", "employees.csv", EMPLOYEES);
    }

    Answer load(String path, String file, List<String> parameters, String... more) {
        try {
            return take(path, file, parameters, Files.readString(folder.resolve(file), StandardCharsets.UTF_8), more);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Imports a text as that file. */
    Answer take(String path, String file, List<String> parameters, String text, String... more) {
        String query = Stream.concat(parameters.stream(), Stream.of(more)).map(parameter -> {
            int is = parameter.indexOf('=');
            return parameter.substring(0, is) + "=" + Api.encode(parameter.substring(is + 1));
        }).collect(Collectors.joining("&"));
        return api.post(path + "/imports?file=" + file + "&" + query, text);
    }

    int count(String path, String filter) {
        return api.get(path + "?count=true&limit=1&filter=" + Api.encode(filter)).json().getInt("count");
    }

    JsonObject one(String path, String filter, String fields) {
        return api.get(path + "?filter=" + Api.encode(filter) + "&fields=" + fields).json().getJsonArray("items").getJsonObject(0);
    }
}
