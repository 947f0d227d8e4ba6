/// Tests of Concert on Spark. Clusters run on this machine, as processes of their own.
@org.jspecify.annotations.NullMarked
package concert.spark;
