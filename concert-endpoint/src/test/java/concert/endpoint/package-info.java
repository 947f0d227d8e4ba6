@org.jspecify.annotations.NullMarked
package concert.endpoint;
