package kontor.ui.accounting;

import java.util.LinkedHashMap;
import java.util.Map;
import kontor.accounting.report.LedgerPage;
import kontor.accounting.report.OpenLine;
import kontor.accounting.report.Proof;
import kontor.accounting.report.TaxLine;
import kontor.accounting.report.TrialBalance;
import kontor.platform.api.value.Reference;

/** Reports as JSON. */
final class ReportJson {

    private ReportJson() {
    }

    private static Map<String, Object> object(Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                object.put((String) pairs[i], pairs[i + 1]);
            }
        }
        return object;
    }

    static Map<String, Object> of(TrialBalance report) {
        return object("company", report.company(), "currency", report.currency(), "from", report.from(), "to", report.to(),
                "debit", report.debit(), "credit", report.credit(), "items", report.lines().stream().map(line -> object(
                        "account", new Reference(line.account(), line.code()), "code", line.code(), "name", line.name(), "kind", line.kind(),
                        "opening", line.opening(), "debit", line.debit(), "credit", line.credit(), "closing", line.closing())).toList());
    }

    static Map<String, Object> of(TaxLine line) {
        return object("levy", new Reference(line.levy(), line.name()), "turn", line.turn().name(), "base", line.base(), "tax", line.tax());
    }

    static Map<String, Object> of(OpenLine line) {
        return object("id", line.item(), "party", new Reference(line.party(), line.partyName()), "documentType", line.documentType(),
                "document", new Reference(line.document(), line.number()), "day", line.day(), "dueOn", line.due(), "amount", line.amount(),
                "open", line.open());
    }

    static Map<String, Object> of(LedgerPage page) {
        return object("account", page.account(), "opening", page.opening(), "closing", page.closing(), "whole", page.whole(),
                "items", page.lines().stream().map(line -> object("entry", new Reference(line.entry(), line.number()), "day", line.day(),
                        "text", line.text(), "debit", line.debit(), "credit", line.credit(), "balance", line.balance())).toList());
    }

    static Map<String, Object> of(Proof proof) {
        Proof.Fault fault = proof.fault();
        return object("key", proof.key(), "held", proof.held(), "source", proof.source(), "books", proof.books(),
                "fault", fault == null ? null : object("type", fault.type(), "id", fault.record(), "label", fault.label(),
                        "source", fault.source(), "books", fault.books()));
    }
}
