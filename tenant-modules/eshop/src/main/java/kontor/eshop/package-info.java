/** E-shop: a shop with the firm's own products. An empty shell so far; what it will publish to other modules stands here. */
package kontor.eshop;
