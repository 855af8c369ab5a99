/** Logistics: shipments, routes and distributors. An empty shell so far; what it will publish to other modules stands here. */
package kontor.logistics;
