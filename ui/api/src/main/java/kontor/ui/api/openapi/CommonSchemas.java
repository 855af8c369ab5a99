package kontor.ui.api.openapi;

import static kontor.ui.api.openapi.Shapes.choice;
import static kontor.ui.api.openapi.Shapes.decimal;
import static kontor.ui.api.openapi.Shapes.items;
import static kontor.ui.api.openapi.Shapes.list;
import static kontor.ui.api.openapi.Shapes.map;
import static kontor.ui.api.openapi.Shapes.number;
import static kontor.ui.api.openapi.Shapes.object;
import static kontor.ui.api.openapi.Shapes.ref;
import static kontor.ui.api.openapi.Shapes.text;
import static kontor.ui.api.openapi.Shapes.truth;
import static kontor.ui.api.openapi.Shapes.uuid;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Schemas that no definition owns: problems, references, history, and what stands beside records. */
final class CommonSchemas {

    private CommonSchemas() {
    }

    /** All of them by name. */
    static Map<String, Schema> all() {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        values(schemas);
        besideRecords(schemas);
        personal(schemas);
        ofBase(schemas);
        ofSales(schemas);
        ofInventory(schemas);
        ofAccounting(schemas);
        return schemas;
    }

    private static void values(Map<String, Schema> schemas) {
        schemas.put("AnyJson", Shapes.any());
        schemas.put("Reference", object("id", uuid(), "label?", text()));
        schemas.put("Money", object("amount", decimal(), "currency", text().pattern("^[A-Z]{3}$")));
        schemas.put("Problem", object("type", text("uri"), "title", text().description("For people, in the language asked for"),
                "status", number(), "code", text().description("Stable; for programs"), "errors?", list(ref("FieldProblem")),
                "reference?", text().description("Under which support finds it in the log")));
        schemas.put("FieldProblem", object("field", text(), "code", text(), "message", text()));
        schemas.put("Record", object("id", uuid(), "version", number()).additionalPropertiesBoolean(true));
        schemas.put("RecordPage", DefinitionSchemas.page(ref("Record")));
        schemas.put("History", items(ref("Change")));
        schemas.put("Change", object("number", number(), "at", text("date-time"), "member?", text(), "action?", text(), "operation", text(),
                "fields", map(object("before?", Shapes.any(), "after?", Shapes.any()))));
        schemas.put("Totals", items(object("group?", text(), "label?", text(), "count", number(),
                "sum?", Shapes.any().description("A decimal, or Money where the field is of money"), "unit?", text())));
        schemas.put("LegalActions", object("actions", list(text())));
    }

    private static void besideRecords(Map<String, Schema> schemas) {
        schemas.put("Timeline", items(object("at", text("date-time"), "code", text(), "text", text(), "type", text(),
                "record", ref("Reference"), "member?", text())));
        schemas.put("RelatedLists", items(object("key", text(), "label", text(), "type", text(), "field", text(), "path", text())));
        schemas.put("Notes", items(object("id", uuid(), "version", number(), "text", text(), "author?", ref("Reference"),
                "at", text("date-time"), "mine", truth())));
        schemas.put("Activities", items(object("id", uuid(), "version", number(), "kind", text(), "subject", text(), "state", text(),
                "dueDate?", text("date"), "startsAt?", text("date-time"), "doneAt?", text("date-time"), "owner?", ref("Reference"))));
        schemas.put("Attachment", object("id", uuid(), "version", number(), "name", text(), "contentType", text(),
                "size", number(), "author?", ref("Reference"), "at", text("date-time")));
        schemas.put("Attachments", items(ref("Attachment")));
    }

    private static void personal(Map<String, Schema> schemas) {
        schemas.put("SavedView", object("id", uuid(), "name", text(), "query", map(Shapes.any()), "shared", truth()));
        schemas.put("SavedViews", items(ref("SavedView")));
        schemas.put("NewSavedView", object("name", text().maxLength(100), "query", map(Shapes.any())));
    }

    private static void ofBase(Map<String, Schema> schemas) {
        schemas.put("PartySketch", object("id?", uuid(), "name?", text(), "number?", text(), "email?", text(), "taxNumber?", text(),
                "city?", text()));
        schemas.put("PartyCandidates", items(object("party", ref("Reference"), "city?", text(), "likeness", number(),
                "reasons", list(text().description("Public name of a field that agrees")))));
        schemas.put("Look", object("color?", color(), "logo?", object("name", text(), "contentType", text(), "size", number())));
        schemas.put("ChosenColor", object("color?", color()));
        schemas.put("Grants", items(object("action", text().maxLength(100), "scope", choice("OWN", "TEAM", "ALL"), "fields", list(text()))));
    }

    private static Schema color() {
        return text().pattern("^#[0-9a-fA-F]{6}$");
    }

    private static void ofSales(Map<String, Schema> schemas) {
        Schema stage = object("stage", text(), "count", number(), "amount?", ref("Money"), "weighted?", ref("Money"));
        schemas.put("StageTotal", stage);
        schemas.put("StageTotals", items(ref("StageTotal")));
        schemas.put("MonthTotal", object("month", text().pattern("^\\d{4}-\\d{2}$"), "won", number(), "lost", number(),
                "wonAmounts", list(ref("Money")), "winRate?", decimal(), "averageDays?", decimal()));
        schemas.put("Pipeline", object("open", list(ref("StageTotal")), "thisMonth", ref("MonthTotal"), "year", ref("MonthTotal"),
                "months", list(ref("MonthTotal")), "lostReasons", list(object("reason", text(), "count", number(), "amount?", ref("Money")))));
    }

    private static void ofInventory(Map<String, Schema> schemas) {
        schemas.put("StockOnDay", items(object("product", ref("Reference"), "quantity", decimal(), "worth?", ref("Money"))));
    }

    private static void ofAccounting(Map<String, Schema> schemas) {
        schemas.put("TrialBalance", object("company", uuid(), "currency", text(), "from?", text("date"), "to", text("date"), "debit", decimal(),
                "credit", decimal(), "items", list(object("account", ref("Reference"), "code", text(), "name", text(), "kind", text(),
                        "opening", decimal(), "debit", decimal(), "credit", decimal(), "closing", decimal()))));
        schemas.put("TaxReport", items(object("levy", ref("Reference"), "turn", choice("SALE", "SALE_CREDIT", "PURCHASE", "PURCHASE_CREDIT"),
                "base", decimal(), "tax", decimal())));
        schemas.put("OpenItems", items(object("id", uuid(), "party", ref("Reference"), "documentType", text(), "document", ref("Reference"),
                "day", text("date"), "dueOn", text("date"), "amount", decimal(), "open", decimal())));
        schemas.put("AccountLedger", object("account", uuid(), "opening", decimal(), "closing", decimal(), "whole", truth(),
                "items", list(object("entry", ref("Reference"), "day", text("date"), "text", text(), "debit", decimal(), "credit", decimal(),
                        "balance", decimal()))));
        schemas.put("Proofs", items(object("key", text(), "held", truth(), "source", decimal(), "books", decimal(), "fault?", object("type", text(),
                "id?", uuid(), "label?", text(), "source?", decimal(), "books?", decimal()))));
    }
}
