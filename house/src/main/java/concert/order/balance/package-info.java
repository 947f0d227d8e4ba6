/// Structural balance of signed networks: how far a network of friendly and hostile ties is from two camps, which
/// pairs must stand together and at what cost, shares of balanced triangles and walks.
@NullMarked
package concert.order.balance;

import org.jspecify.annotations.NullMarked;
