package kontor.accounting.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kontor.accounting.house.Books;
import kontor.accounting.payment.Payment;
import kontor.accounting.payment.Paying;
import kontor.base.PartyRef;
import kontor.base.ProductRef;
import kontor.base.TaxRef;
import kontor.inventory.delivery.Delivery;
import kontor.inventory.delivery.Shipping;
import kontor.inventory.document.Settings;
import kontor.inventory.goodsreturn.Returns;
import kontor.inventory.receipt.Receipt;
import kontor.inventory.receipt.ReceiptFactory;
import kontor.inventory.receipt.Receiving;
import kontor.platform.api.value.Money;
import kontor.sales.order.SalesOrder;
import kontor.sales.order.SalesOrders;

/** A legal entity, a customer, a product and a tax of 10 %, and what is done with them. */
public final class Trade {

    /** Where it happens. */
    public final Books house = Books.shared();

    /** Who buys. */
    public final UUID customer = UUID.randomUUID();

    /** What is bought. */
    public final UUID product = UUID.randomUUID();

    /** Tax of 10 %. */
    public final UUID tax = UUID.randomUUID();

    /** A new one of each. */
    public Trade() {
        house.run("insert into base_party (id, version, created_at, changed_at, kind, name, customer) values ('" + customer
                + "', 1, now(), now(), 'ORGANIZATION', 'Customer', true)");
        house.run("insert into base_product (id, version, created_at, changed_at, kind, code, name, unit_id) select '" + product
                + "', 1, now(), now(), 'GOODS', '" + product + "', 'Goods', id from base_unit where code = 'pcs'");
        house.run("insert into base_tax (id, version, created_at, changed_at, code, name) values ('" + tax + "', 1, now(), now(), '" + tax + "', 'VAT')");
        house.run("insert into base_levy (id, version, created_at, changed_at, tax_id, name, kind, rate) values (gen_random_uuid(), 1, now(), now(), '"
                + tax + "', 'VAT 10 %', 'PERCENT', 10)");
    }

    /** A draft without lines. */
    public Invoice draft() {
        Invoice invoice = new Invoice();
        invoice.setCustomer(house.find(PartyRef.class, customer));
        house.bean(InvoiceService.class).prepare(invoice);
        return house.add(invoice);
    }

    /** Puts so many at a price on a draft. */
    public Invoice line(Invoice invoice, String quantity, String price, boolean taxed) {
        InvoiceLine line = new InvoiceLine();
        line.setInvoice(invoice);
        line.setDescription("Line");
        line.setQuantity(new BigDecimal(quantity));
        line.setPrice(Money.of(price, "EUR"));
        line.setTax(taxed ? house.find(TaxRef.class, tax) : null);
        invoice.put(line);
        return invoice;
    }

    /** Issues it. */
    public UUID issue(Invoice invoice) {
        house.bean(InvoiceService.class).prepare(invoice);
        house.flush();
        house.bean(Issuing.class).issue(invoice);
        return invoice.getId();
    }

    /** An issued invoice over an amount without tax. */
    public UUID invoice(String amount) {
        return house.within(() -> issue(line(draft(), "1", amount, false)));
    }

    /** The invoice of the reference: 5 x 40 taxed and 1 x 20 untaxed. */
    public UUID reference() {
        return house.within(() -> issue(line(line(draft(), "5", "40", true), "1", "20", false)));
    }

    /** Credits all that is left, or so many of each line, and issues that. */
    public UUID credit(UUID invoice, String quantity) {
        return house.within(() -> {
            Invoice credit = house.bean(Crediting.class).draft(house.find(Invoice.class, invoice));
            if (quantity != null) {
                credit.getLines().forEach(line -> line.setQuantity(new BigDecimal(quantity)));
            }
            return issue(credit);
        });
    }

    /** Pays so much (null for the rest), and lets go so much (null for nothing); tells the payment. */
    public UUID pay(UUID invoice, String amount, String writeOff) {
        return house.within(() -> {
            Payment payment = house.bean(Paying.class).pay(house.find(Invoice.class, invoice),
                    new PayInput(amount == null ? null : new BigDecimal(amount), null, null, writeOff == null ? null : new BigDecimal(writeOff), null));
            return payment.getId();
        });
    }

    /** Goods come in, at a cost each; tells the receipt. */
    public UUID receive(String quantity, String cost) {
        return house.within(() -> {
            Receipt receipt = ReceiptFactory.of(null, house.find(ProductRef.class, product), quantity, cost);
            house.bean(Settings.class).complete(receipt);
            house.bean(Settings.class).number(receipt, "test.receipt", "T");
            house.add(receipt);
            house.bean(Receiving.class).receive(receipt);
            return receipt.getId();
        });
    }

    /** A confirmed order of the goods at a price, taxed. */
    public UUID order(String quantity, String price) {
        return house.within(() -> {
            SalesOrder order = SalesOrders.draft(house.find(PartyRef.class, customer));
            SalesOrders.line(order, house.find(ProductRef.class, product), quantity, price, house.find(TaxRef.class, tax));
            return SalesOrders.confirm(house, order);
        });
    }

    /** Ships the open delivery of an order: so many, or all that is promised; tells the delivery. */
    public UUID ship(UUID order, String picked) {
        return house.within(() -> {
            UUID id = UUID.fromString(house.column("select id from inventory_delivery where order_id = '" + order
                    + "' and state in ('WAITING', 'READY')").get(0));
            Delivery delivery = house.find(Delivery.class, id);
            if (picked != null) {
                delivery.linesInUse().get(0).setPicked(new BigDecimal(picked));
            }
            house.bean(Shipping.class).ship(delivery, null);
            return id;
        });
    }

    /** So many of a delivery come back. */
    public void takeBack(UUID delivery, String quantity) {
        Returns.of(house, delivery, quantity);
    }

    /** Bills an order: what is delivered, or what is ordered; so many if said. */
    public UUID bill(UUID order, boolean ahead, String quantity) {
        return house.within(() -> {
            Invoice invoice = new Invoice();
            invoice.setOrder(order);
            invoice.setAhead(ahead);
            house.bean(InvoiceService.class).prepare(invoice);
            if (quantity != null) {
                invoice.getLines().get(0).setQuantity(new BigDecimal(quantity));
            }
            house.add(invoice);
            return issue(invoice);
        });
    }

    /** Balance of the account of a purpose, debit less credit. */
    public BigDecimal balance(String purpose) {
        return number("select coalesce(sum(l.debit_amount - l.credit_amount), 0) from accounting_entry_line l join accounting_account a on a.id = l.account_id "
                + "where l.day is not null and a.purpose = '" + purpose + "' and a.company_id = '" + house.company() + "'");
    }

    /** Amounts on an account, debit less credit, the smallest first. */
    public List<BigDecimal> amounts(String purpose) {
        return house.column("select l.debit_amount - l.credit_amount from accounting_entry_line l join accounting_account a on a.id = l.account_id "
                + "where a.purpose = '" + purpose + "' and a.company_id = '" + house.company() + "' order by 1").stream().map(BigDecimal::new).toList();
    }

    /** What is left of an invoice. */
    public BigDecimal open(UUID invoice) {
        return number("select open_amount from accounting_invoice where id = '" + invoice + "'");
    }

    /** State of an invoice. */
    public String state(UUID invoice) {
        return house.column("select state from accounting_invoice where id = '" + invoice + "'").get(0);
    }

    /** First number of a query's answer. */
    public BigDecimal number(String sql) {
        return new BigDecimal(house.column(sql).get(0));
    }

    /** Today, as the house sees it. */
    public LocalDate today() {
        return LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam"));
    }
}
