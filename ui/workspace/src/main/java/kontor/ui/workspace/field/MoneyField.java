package kontor.ui.workspace.field;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kontor.platform.api.value.Money;
import kontor.ui.workspace.screen.Screen;

/** An amount and its currency; the firm's own currency stands there to begin with. */
public class MoneyField extends CustomField<Money> {

    private final BigDecimalField amount = new BigDecimalField();
    private final ComboBox<String> currency = new ComboBox<>();
    private final String usual;

    /** A field with that label. */
    public MoneyField(Screen screen, String label) {
        usual = screen.access().currency();
        setLabel(label);
        Locale locale = screen.formats().locale();
        amount.setLocale(locale);
        amount.setAriaLabel(label);
        amount.addClassName("k-amount");
        currency.setAriaLabel(screen.say("field.currency-of", label));
        currency.setItems(currencies());
        currency.setValue(usual);
        currency.setItemLabelGenerator(code -> code);
        Div row = new Div(amount, currency);
        row.addClassName("k-money");
        add(row);
    }

    private List<String> currencies() {
        List<String> first = List.of(usual, "EUR", "USD", "GBP", "CHF", "CNY", "TWD", "JPY");
        return Stream.concat(first.stream(), Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).sorted())
                .distinct().toList();
    }

    @Override
    protected Money generateModelValue() {
        return amount.getValue() == null ? null : new Money(amount.getValue(), currency.getValue() == null ? usual : currency.getValue());
    }

    @Override
    protected void setPresentationValue(Money value) {
        amount.setValue(value == null ? null : value.getAmount());
        currency.setValue(value == null ? usual : value.getCurrency());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        amount.setReadOnly(readOnly);
        currency.setReadOnly(readOnly);
    }

    /** Its own element is a group, and a group cannot be required: readers of screens hear it of the amount, the mark stays. */
    @Override
    public void setRequiredIndicatorVisible(boolean visible) {
        amount.setRequiredIndicatorVisible(visible);
        setClassName("k-required", visible);
    }

    @Override
    public boolean isRequiredIndicatorVisible() {
        return amount.isRequiredIndicatorVisible();
    }

    @Override
    public void focus() {
        amount.focus();
    }
}
