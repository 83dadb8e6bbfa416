package org.ibid.indexer.source.bibtex;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What commands of LaTeX print, as characters of Unicode. */
final class LatexSymbols {

  /** An exponent of a title is short: {@code ^{-1}}. */
  static final int MAX_SCRIPT = 12;

  /** Accents by the command's sign or letter, as combining characters. */
  static final Map<String, String> ACCENTS =
      pairs(
          """
          ` \u0300 ' \u0301 ^ \u0302 ~ \u0303 " \u0308 = \u0304 . \u0307 u \u0306 v \u030c H \u030b
          c \u0327 k \u0328 r \u030a d \u0323 b \u0331 G \u030f U \u030e t \u0361
          """);

  /** Letters and signs by the command's name. */
  static final Map<String, String> SYMBOLS =
      pairs(
          """
          ss ß SS ẞ ae æ AE Æ oe œ OE Œ aa å AA Å o ø O Ø l ł L Ł i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ
          ng ŋ NG Ŋ alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ
          iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ
          phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ
          Phi Φ Psi Ψ Omega Ω textalpha α textbeta β textgamma γ textdelta δ textmu µ micro µ
          times × div ÷ pm ± mp ∓ cdot · ast ∗ star ⋆ circ ° degree ° textdegree °
          le ≤ leq ≤ ge ≥ geq ≥ ll ≪ gg ≫ ne ≠ neq ≠ equiv ≡ approx ≈ sim ∼ simeq ≃ propto ∝ infty ∞
          rightarrow → to → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ uparrow ↑ downarrow ↓
          in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ neg ¬ land ∧ lor ∨
          sum ∑ prod ∏ int ∫ partial ∂ nabla ∇ sqrt √ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ prime ′ perp ⊥ angle ∠
          parallel ∥ mid | vert | Vert ‖ langle ⟨ rangle ⟩ lbrace { rbrace } backslash \\ dagger † ddagger ‡
          oplus ⊕ otimes ⊗ bullet • ldots … dots … cdots ⋯ textellipsis … textendash – textemdash —
          textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” quotesinglbase ‚
          quotedblbase „ glqq „ grqq “ textquotesingle ' textquotedbl " guillemotleft « guillemotright »
          flqq « frqq » textasciigrave ` textbraceleft { textbraceright } textasciitilde ~ textasciicircum ^ textbackslash \\ textbar | textless <
          textgreater > textunderscore _ textdollar $ textregistered ® registered ® texttrademark ™
          textcopyright © copyright © pounds £ textsterling £ euro € texteuro € EUR € textyen ¥ S § P ¶
          dag † ddag ‡ textbullet • textperiodcentered · textexclamdown ¡ textquestiondown ¿
          textordfeminine ª textordmasculine º textonehalf ½ textonequarter ¼ textthreequarters ¾
          textonesuperior ¹ texttwosuperior ² textthreesuperior ³ textpm ± texttimes × textdiv ÷
          textminus − lq ‘ rq ’ LaTeX LaTeX TeX TeX BibTeX BibTeX
          log log ln ln exp exp sin sin cos cos tan tan min min max max lim lim det det dim dim
          """);

  /** Raised digits and signs. */
  static final Map<String, String> RAISED =
      pairs("0 ⁰ 1 ¹ 2 ² 3 ³ 4 ⁴ 5 ⁵ 6 ⁶ 7 ⁷ 8 ⁸ 9 ⁹ + ⁺ - ⁻ ( ⁽ ) ⁾ n ⁿ");

  /** Lowered digits and signs. */
  static final Map<String, String> LOWERED =
      pairs("0 ₀ 1 ₁ 2 ₂ 3 ₃ 4 ₄ 5 ₅ 6 ₆ 7 ₇ 8 ₈ 9 ₉ + ₊ - ₋ ( ₍ ) ₎");

  /** Letters of blackboards. */
  static final Map<String, String> DOUBLE_STRUCK = pairs("C ℂ H ℍ N ℕ P ℙ Q ℚ R ℝ Z ℤ");

  /** Commands whose argument nobody reads. */
  static final Set<String> SILENT =
      Set.of(
          "label",
          "cite",
          "citep",
          "citet",
          "ref",
          "footnote",
          "index",
          "vspace",
          "hspace",
          "color");

  private LatexSymbols() {}

  private static Map<String, String> pairs(String table) {
    String[] words = table.strip().split("\\s+", -1);
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i + 1 < words.length; i += 2) {
      pairs.put(words[i], words[i + 1]);
    }
    return Map.copyOf(pairs);
  }
}
