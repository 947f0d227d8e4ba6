package concert.coding;
import java.util.*;
class UnitSuiteDev {
  public static void main(String[] a) throws Exception {
    var coder = new Coder(UnitSuite.dictionaries());
    int right=0, hit=0, pred=0, gold=0, i=0;
    for (var c : UnitSuite.cases()) {
      var p = UnitSuite.triples(coder.code(c.parse()));
      var h = new HashSet<>(p); h.retainAll(c.gold());
      hit+=h.size(); pred+=p.size(); gold+=c.gold().size();
      if (p.equals(c.gold())) right++; else {
        var miss = new TreeSet<>(c.gold()); miss.removeAll(p);
        var extra = new TreeSet<>(p); extra.removeAll(c.gold());
        System.out.println(i+" "+c.id()+" MISS "+miss+" EXTRA "+extra+" | "+c.parse().text());
      }
      i++;
    }
    System.out.printf("right %d pred %d hit %d gold %d P %.3f R %.3f%n", right,pred,hit,gold,(double)hit/pred,(double)hit/gold);
  }
}
