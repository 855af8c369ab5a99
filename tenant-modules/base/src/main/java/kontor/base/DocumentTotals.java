package kontor.base;

import java.util.List;
import kontor.platform.api.value.Money;

/**
 * What a document comes to: net plus tax is gross, to the cent, for the whole as for each line.
 *
 * @param lines in the order of the document's lines
 * @param taxes each levy once, in the order of its first use
 * @param net   without tax
 * @param tax   all levies
 * @param gross to be paid
 */
public record DocumentTotals(List<LineTotal> lines, List<TaxTotal> taxes, Money net, Money tax, Money gross) {

    /**
     * What a line comes to. Where taxes are rounded for the whole document, the tax of a line is for information: the
     * document's need not be the sum of them.
     *
     * @param net without tax; the nets of all lines make the document's
     * @param tax its levies, rounded
     */
    public record LineTotal(Money net, Money tax) {
    }

    /**
     * What a levy comes to.
     *
     * @param levy   the levy
     * @param base   what it was reckoned on
     * @param amount what it is
     */
    public record TaxTotal(TaxLevy levy, Money base, Money amount) {
    }
}
