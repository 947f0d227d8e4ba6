@org.jspecify.annotations.NullMarked
package concert.cli.documents;
