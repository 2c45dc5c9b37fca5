#include "page_names.h"

#include <algorithm>
#include <array>

namespace candor::importing {

namespace {

struct Named {
    std::string_view name;
    char16_t letter;
};

// HTML 4's, and the punctuation that programs like to spell out. Sorted.
constexpr std::array Letters { Named { "AElig", 0xC6 }, Named { "Aacute", 0xC1 }, Named { "Acirc", 0xC2 },
    Named { "Agrave", 0xC0 }, Named { "Alpha", 0x391 }, Named { "Aring", 0xC5 }, Named { "Atilde", 0xC3 },
    Named { "Auml", 0xC4 }, Named { "Beta", 0x392 }, Named { "Ccedil", 0xC7 }, Named { "Chi", 0x3A7 },
    Named { "Dagger", 0x2021 }, Named { "Delta", 0x394 }, Named { "ETH", 0xD0 }, Named { "Eacute", 0xC9 },
    Named { "Ecirc", 0xCA }, Named { "Egrave", 0xC8 }, Named { "Epsilon", 0x395 }, Named { "Eta", 0x397 },
    Named { "Euml", 0xCB }, Named { "Gamma", 0x393 }, Named { "Hat", 0x5E }, Named { "Iacute", 0xCD },
    Named { "Icirc", 0xCE }, Named { "Igrave", 0xCC }, Named { "Iota", 0x399 }, Named { "Iuml", 0xCF },
    Named { "Kappa", 0x39A }, Named { "Lambda", 0x39B }, Named { "Mu", 0x39C }, Named { "NewLine", 0xA },
    Named { "Ntilde", 0xD1 }, Named { "Nu", 0x39D }, Named { "OElig", 0x152 }, Named { "Oacute", 0xD3 },
    Named { "Ocirc", 0xD4 }, Named { "Ograve", 0xD2 }, Named { "Omega", 0x3A9 }, Named { "Omicron", 0x39F },
    Named { "Oslash", 0xD8 }, Named { "Otilde", 0xD5 }, Named { "Ouml", 0xD6 }, Named { "Phi", 0x3A6 },
    Named { "Pi", 0x3A0 }, Named { "Prime", 0x2033 }, Named { "Psi", 0x3A8 }, Named { "Rho", 0x3A1 },
    Named { "Scaron", 0x160 }, Named { "Sigma", 0x3A3 }, Named { "THORN", 0xDE }, Named { "Tab", 0x9 },
    Named { "Tau", 0x3A4 }, Named { "Theta", 0x398 }, Named { "Uacute", 0xDA }, Named { "Ucirc", 0xDB },
    Named { "Ugrave", 0xD9 }, Named { "Upsilon", 0x3A5 }, Named { "Uuml", 0xDC }, Named { "Xi", 0x39E },
    Named { "Yacute", 0xDD }, Named { "Yuml", 0x178 }, Named { "Zeta", 0x396 }, Named { "aacute", 0xE1 },
    Named { "acirc", 0xE2 }, Named { "acute", 0xB4 }, Named { "aelig", 0xE6 }, Named { "agrave", 0xE0 },
    Named { "alefsym", 0x2135 }, Named { "alpha", 0x3B1 }, Named { "amp", 0x26 }, Named { "and", 0x2227 },
    Named { "ang", 0x2220 }, Named { "apos", 0x27 }, Named { "aring", 0xE5 }, Named { "ast", 0x2A },
    Named { "asymp", 0x2248 }, Named { "atilde", 0xE3 }, Named { "auml", 0xE4 }, Named { "bdquo", 0x201E },
    Named { "beta", 0x3B2 }, Named { "brvbar", 0xA6 }, Named { "bsol", 0x5C }, Named { "bull", 0x2022 },
    Named { "cap", 0x2229 }, Named { "ccedil", 0xE7 }, Named { "cedil", 0xB8 }, Named { "cent", 0xA2 },
    Named { "chi", 0x3C7 }, Named { "circ", 0x2C6 }, Named { "clubs", 0x2663 }, Named { "colon", 0x3A },
    Named { "comma", 0x2C }, Named { "commat", 0x40 }, Named { "cong", 0x2245 }, Named { "copy", 0xA9 },
    Named { "crarr", 0x21B5 }, Named { "cup", 0x222A }, Named { "curren", 0xA4 }, Named { "dArr", 0x21D3 },
    Named { "dagger", 0x2020 }, Named { "darr", 0x2193 }, Named { "deg", 0xB0 }, Named { "delta", 0x3B4 },
    Named { "diams", 0x2666 }, Named { "divide", 0xF7 }, Named { "dollar", 0x24 }, Named { "eacute", 0xE9 },
    Named { "ecirc", 0xEA }, Named { "egrave", 0xE8 }, Named { "empty", 0x2205 }, Named { "emsp", 0x2003 },
    Named { "ensp", 0x2002 }, Named { "epsilon", 0x3B5 }, Named { "equals", 0x3D }, Named { "equiv", 0x2261 },
    Named { "eta", 0x3B7 }, Named { "eth", 0xF0 }, Named { "euml", 0xEB }, Named { "euro", 0x20AC },
    Named { "excl", 0x21 }, Named { "exist", 0x2203 }, Named { "fnof", 0x192 }, Named { "forall", 0x2200 },
    Named { "frac12", 0xBD }, Named { "frac14", 0xBC }, Named { "frac34", 0xBE }, Named { "frasl", 0x2044 },
    Named { "gamma", 0x3B3 }, Named { "ge", 0x2265 }, Named { "grave", 0x60 }, Named { "gt", 0x3E },
    Named { "hArr", 0x21D4 }, Named { "harr", 0x2194 }, Named { "hearts", 0x2665 },
    Named { "hellip", 0x2026 }, Named { "hyphen", 0x2010 }, Named { "iacute", 0xED }, Named { "icirc", 0xEE },
    Named { "iexcl", 0xA1 }, Named { "igrave", 0xEC }, Named { "image", 0x2111 }, Named { "infin", 0x221E },
    Named { "int", 0x222B }, Named { "iota", 0x3B9 }, Named { "iquest", 0xBF }, Named { "isin", 0x2208 },
    Named { "iuml", 0xEF }, Named { "kappa", 0x3BA }, Named { "lArr", 0x21D0 }, Named { "lambda", 0x3BB },
    Named { "lang", 0x2329 }, Named { "laquo", 0xAB }, Named { "larr", 0x2190 }, Named { "lbrace", 0x7B },
    Named { "lbrack", 0x5B }, Named { "lceil", 0x2308 }, Named { "lcub", 0x7B }, Named { "ldquo", 0x201C },
    Named { "le", 0x2264 }, Named { "lfloor", 0x230A }, Named { "lowast", 0x2217 }, Named { "lowbar", 0x5F },
    Named { "loz", 0x25CA }, Named { "lpar", 0x28 }, Named { "lrm", 0x200E }, Named { "lsaquo", 0x2039 },
    Named { "lsqb", 0x5B }, Named { "lsquo", 0x2018 }, Named { "lt", 0x3C }, Named { "macr", 0xAF },
    Named { "mdash", 0x2014 }, Named { "micro", 0xB5 }, Named { "middot", 0xB7 }, Named { "minus", 0x2212 },
    Named { "mu", 0x3BC }, Named { "nabla", 0x2207 }, Named { "nbsp", 0xA0 }, Named { "ndash", 0x2013 },
    Named { "ne", 0x2260 }, Named { "ni", 0x220B }, Named { "not", 0xAC }, Named { "notin", 0x2209 },
    Named { "nsub", 0x2284 }, Named { "ntilde", 0xF1 }, Named { "nu", 0x3BD }, Named { "num", 0x23 },
    Named { "oacute", 0xF3 }, Named { "ocirc", 0xF4 }, Named { "oelig", 0x153 }, Named { "ograve", 0xF2 },
    Named { "oline", 0x203E }, Named { "omega", 0x3C9 }, Named { "omicron", 0x3BF },
    Named { "oplus", 0x2295 }, Named { "or", 0x2228 }, Named { "ordf", 0xAA }, Named { "ordm", 0xBA },
    Named { "oslash", 0xF8 }, Named { "otilde", 0xF5 }, Named { "otimes", 0x2297 }, Named { "ouml", 0xF6 },
    Named { "para", 0xB6 }, Named { "part", 0x2202 }, Named { "percnt", 0x25 }, Named { "period", 0x2E },
    Named { "permil", 0x2030 }, Named { "perp", 0x22A5 }, Named { "phi", 0x3C6 }, Named { "pi", 0x3C0 },
    Named { "piv", 0x3D6 }, Named { "plus", 0x2B }, Named { "plusmn", 0xB1 }, Named { "pound", 0xA3 },
    Named { "prime", 0x2032 }, Named { "prod", 0x220F }, Named { "prop", 0x221D }, Named { "psi", 0x3C8 },
    Named { "quest", 0x3F }, Named { "quot", 0x22 }, Named { "rArr", 0x21D2 }, Named { "radic", 0x221A },
    Named { "rang", 0x232A }, Named { "raquo", 0xBB }, Named { "rarr", 0x2192 }, Named { "rbrace", 0x7D },
    Named { "rbrack", 0x5D }, Named { "rceil", 0x2309 }, Named { "rcub", 0x7D }, Named { "rdquo", 0x201D },
    Named { "real", 0x211C }, Named { "reg", 0xAE }, Named { "rfloor", 0x230B }, Named { "rho", 0x3C1 },
    Named { "rlm", 0x200F }, Named { "rpar", 0x29 }, Named { "rsaquo", 0x203A }, Named { "rsqb", 0x5D },
    Named { "rsquo", 0x2019 }, Named { "sbquo", 0x201A }, Named { "scaron", 0x161 }, Named { "sdot", 0x22C5 },
    Named { "sect", 0xA7 }, Named { "semi", 0x3B }, Named { "shy", 0xAD }, Named { "sigma", 0x3C3 },
    Named { "sigmaf", 0x3C2 }, Named { "sim", 0x223C }, Named { "sol", 0x2F }, Named { "spades", 0x2660 },
    Named { "sub", 0x2282 }, Named { "sube", 0x2286 }, Named { "sum", 0x2211 }, Named { "sup", 0x2283 },
    Named { "sup1", 0xB9 }, Named { "sup2", 0xB2 }, Named { "sup3", 0xB3 }, Named { "supe", 0x2287 },
    Named { "szlig", 0xDF }, Named { "tau", 0x3C4 }, Named { "there4", 0x2234 }, Named { "theta", 0x3B8 },
    Named { "thetasym", 0x3D1 }, Named { "thinsp", 0x2009 }, Named { "thorn", 0xFE },
    Named { "tilde", 0x2DC }, Named { "times", 0xD7 }, Named { "trade", 0x2122 }, Named { "uArr", 0x21D1 },
    Named { "uacute", 0xFA }, Named { "uarr", 0x2191 }, Named { "ucirc", 0xFB }, Named { "ugrave", 0xF9 },
    Named { "uml", 0xA8 }, Named { "upsih", 0x3D2 }, Named { "upsilon", 0x3C5 }, Named { "uuml", 0xFC },
    Named { "verbar", 0x7C }, Named { "vert", 0x7C }, Named { "weierp", 0x2118 }, Named { "xi", 0x3BE },
    Named { "yacute", 0xFD }, Named { "yen", 0xA5 }, Named { "yuml", 0xFF }, Named { "zeta", 0x3B6 },
    Named { "zwj", 0x200D }, Named { "zwnj", 0x200C } };

struct Tag {
    std::string_view name;
    unsigned traits;
};

// Sorted.
constexpr std::array Tags { Tag { "a", Anchor }, Tag { "address", Block }, Tag { "applet", Scope },
    Tag { "area", Void }, Tag { "article", Block }, Tag { "aside", Block }, Tag { "base", Void | InHead },
    Tag { "basefont", Void }, Tag { "bgsound", Void }, Tag { "blockquote", Block }, Tag { "body", Page },
    Tag { "br", Void }, Tag { "button", Scope }, Tag { "caption", Scope }, Tag { "center", Block },
    Tag { "col", Void }, Tag { "dd", Block | Term }, Tag { "details", Block }, Tag { "dialog", Block },
    Tag { "dir", Block | List }, Tag { "div", Block }, Tag { "dl", Block | List }, Tag { "dt", Block | Term },
    Tag { "embed", Void }, Tag { "fieldset", Block }, Tag { "figcaption", Block }, Tag { "figure", Block },
    Tag { "footer", Block }, Tag { "form", Block }, Tag { "frame", Void }, Tag { "h1", Block | Heading },
    Tag { "h2", Block | Heading }, Tag { "h3", Block | Heading }, Tag { "h4", Block | Heading },
    Tag { "h5", Block | Heading }, Tag { "h6", Block | Heading }, Tag { "head", Head },
    Tag { "header", Block }, Tag { "hgroup", Block }, Tag { "hr", Void | Block }, Tag { "html", Page },
    Tag { "img", Void }, Tag { "input", Void }, Tag { "keygen", Void }, Tag { "li", Block | Item },
    Tag { "link", Void | InHead }, Tag { "listing", Block }, Tag { "main", Block }, Tag { "marquee", Scope },
    Tag { "menu", Block | List }, Tag { "meta", Void | InHead }, Tag { "nav", Block },
    Tag { "noscript", InHead }, Tag { "object", Scope }, Tag { "ol", Block | List },
    Tag { "optgroup", Options }, Tag { "option", Option }, Tag { "p", Block | Paragraph },
    Tag { "param", Void }, Tag { "plaintext", Block }, Tag { "pre", Block }, Tag { "script", InHead | Raw },
    Tag { "search", Block }, Tag { "section", Block }, Tag { "select", Scope }, Tag { "source", Void },
    Tag { "style", InHead | Raw }, Tag { "summary", Block }, Tag { "table", Block | Scope | Table },
    Tag { "tbody", Rows }, Tag { "td", Scope | Cell }, Tag { "template", Scope | InHead },
    Tag { "tfoot", Rows }, Tag { "th", Scope | Cell }, Tag { "thead", Rows }, Tag { "title", InHead },
    Tag { "tr", Row }, Tag { "track", Void }, Tag { "ul", Block | List }, Tag { "wbr", Void },
    Tag { "xmp", Block } };

static_assert(std::ranges::is_sorted(Letters, {}, &Named::name));
static_assert(std::ranges::is_sorted(Tags, {}, &Tag::name));

} // namespace

char16_t letterNamed(std::string_view name)
{
    const auto found = std::ranges::lower_bound(Letters, name, {}, &Named::name);
    return found != Letters.end() && found->name == name ? found->letter : u'\0';
}

unsigned traitsOf(std::string_view tag)
{
    const auto found = std::ranges::lower_bound(Tags, tag, {}, &Tag::name);
    return found != Tags.end() && found->name == tag ? found->traits : 0;
}

} // namespace candor::importing
