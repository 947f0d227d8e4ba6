package concert.coding;
import java.util.*;
class PloverDev {
  static String type(String c) {
    return switch (c.substring(0,2)) { case "03"->"AGREE"; case "04"->"CONSULT"; case "05"->"SUPPORT"; case "06"->"COOPERATE"; case "07"->"AID"; case "08"-> c.compareTo("084")>=0 && c.length()>2 && c.charAt(2)>='4' && c.charAt(2)<='7' ? "RETREAT":"CONCEDE"; case "09"->"INVESTIGATE"; case "10"->"DEMAND"; case "11"->"DISAPPROVE"; case "12"->"REJECT"; case "13"->"THREATEN"; case "14"->"PROTEST"; case "15"->"MOBILIZE"; case "16"->"SANCTION"; case "17"->"COERCE"; case "18"->"ASSAULT"; case "19","20"->"FIGHT"; default->"NONE"; };
  }
  public static void main(String[] a) throws Exception {
    var flaws = new ArrayList<concert.coding.parse.Flaw>();
    var coder = new Coder(Shipped.dictionaries(flaws));
    if (a.length>0 && a[0].equals("flaws")) flaws.forEach(System.out::println);
    System.out.println("flaws "+flaws.size());
    int n=0, rec=0, full=0, pred=0, ok=0; int[][] half=new int[2][5]; int k=0;
    for (var c : PloverGold.cases()) {
      n++; boolean t=false, f=false; var sb=new StringBuilder(); var seen=new HashSet<String>(); int p0=0,o0=0;
      for (var e : coder.code(c.parse())) {
        if (!seen.add(e.source().code()+e.target().code()+e.code())) continue;
        p0++;
        boolean m = type(e.code()).equals(c.type());
        if (m) { o0++; t=true; if (c.sources().contains(head(e.source().code())) && c.targets().contains(head(e.target().code()))) f=true; }
        sb.append("\n      "+(m?"+ ":"- ")+e.source().code()+" > "+e.target().code()+" "+e.code()+" "+type(e.code())+" "+e.modality()+" "+e.text()+" {"+e.rule().text()+"}");
      }
      pred+=p0; ok+=o0; if(t) rec++; if(f) full++;
      int h=k++%2; half[h][0]++; if(t)half[h][1]++; if(f)half[h][2]++; half[h][3]+=p0; half[h][4]+=o0;
      System.out.println((f?"FULL ":t?"TYPE ":p0>0?"WRONG ":"NONE ")+c.id().substring(13)+" "+c.sources()+">"+c.targets()+" | "+c.parse().text()+sb);
    }
    System.out.printf("n %d recall %.3f precision %.3f full %.3f pred %d%n", n,(double)rec/n,(double)ok/pred,(double)full/n,pred);
    for (var h:half) System.out.printf("  half n %d recall %.3f precision %.3f full %.3f%n",h[0],(double)h[1]/h[0],(double)h[4]/h[3],(double)h[2]/h[0]);
  }
  static String head(String c){return c.substring(0,Math.min(3,c.length()));}
}
