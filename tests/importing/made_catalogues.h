#pragma once

#include <QByteArray>

namespace candor::test {

// The same two offers in every form.
inline const QByteArray CatalogueLines
    = R"({"id":"b-1","title":"Trail running shoes","brand":"Invented Feet","category":"Sport > Running","price":"89.90 EUR","link":"https://www.feet.example/shoes?id=1","availability":"in stock"}
{"id":"b-2","name":"Garden rake","price":24,"currency":"EUR","url":"https://rake.example/2","availability":"out of stock"}
)";
inline const QByteArray CatalogueList = R"([
 {"id":"b-1","title":"Trail running shoes","brand":{"name":"Invented Feet"},"category":["Sport > Running"],"price":{"amount":8990,"currency":"EUR"},"link":"https://www.feet.example/shoes?id=1","availability":"in_stock"},
 {"id":"b-2","title":"Garden rake","price":"24.00 EUR","link":"https://rake.example/2","availability":"out_of_stock"}
])";
inline const QByteArray CatalogueCsv
    = "\xEF\xBB\xBF"
      "Our shop, spring\n"
      "ID;Title;Brand;Product type;Price;Link;Availability;cost of goods\n"
      "b-1;Trail running shoes;Invented Feet;Sport > Running;89,90 EUR;"
      "https://www.feet.example/shoes?id=1;in stock;3\n"
      "b-2;\"Garden rake\";;;24,00 EUR;https://rake.example/2;out of stock;\n";
inline const QByteArray CatalogueTsv
    = "id\ttitle\tdescription\tlink\tprice\tavailability\tbrand\tproduct_type\n"
      "b-1\tTrail running shoes\tFast\thttps://www.feet.example/shoes?id=1\t89.90 EUR\tin_stock\t"
      "Invented Feet\tSport > Running\n"
      "b-2\tGarden rake\tLong\thttps://rake.example/2\t24.00 EUR\tout_of_stock\t\t\n";
inline const QByteArray CatalogueRss = R"(<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Shop</title><link>https://shop.example</link>
<item><g:id>b-1</g:id><title>Trail running shoes</title><media:title>Picture</media:title><g:brand>Invented Feet</g:brand>
<g:product_type>Sport &gt; Running</g:product_type><g:shipping><g:price>4.90 EUR</g:price></g:shipping>
<g:price>89.90 EUR</g:price><link>https://www.feet.example/shoes?id=1</link><g:availability>in_stock</g:availability></item>
<item><g:id>b-2</g:id><g:title><![CDATA[Garden rake]]></g:title><g:price>24.00 EUR</g:price><g:link>https://rake.example/2</g:link>
<g:availability>out_of_stock</g:availability></item></channel></rss>)";
inline const QByteArray CatalogueAtom
    = R"(<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><title>Shop</title>
<entry><g:id>b-1</g:id><title type="html">Trail running shoes</title><author><name>Invented Feet</name></author>
<category term="x1" label="Sport &gt; Running"/><link rel="edit" href="https://other.example/"/>
<link href="https://www.feet.example/shoes?id=1"/><g:price>89.90 EUR</g:price><g:availability>in stock</g:availability></entry>
<entry><g:id>b-2</g:id><title>Garden rake</title><link rel="alternate" href="https://rake.example/2"/><g:price>24.00 EUR</g:price>
<g:availability>out of stock</g:availability></entry></feed>)";
inline const QByteArray CatalogueGraph = R"({"@context":"https://schema.org","@graph":[
{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","name":"Home"}]},
{"@type":["Product","Thing"],"sku":"b-1","name":"Trail running shoes","brand":{"@type":"Brand","name":"Invented Feet"},
 "category":"Sport > Running","url":"https://www.feet.example/shoes?id=1",
 "offers":{"@type":"Offer","price":"89.90","priceCurrency":"EUR","availability":"https://schema.org/InStock"}},
{"@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"item":
 {"@type":"https://schema.org/Product","productID":"b-2","name":"Garden rake",
  "offers":[{"@type":"AggregateOffer","lowPrice":24,"priceCurrency":"EUR","url":"https://rake.example/2",
  "availability":"OutOfStock"}]}}]}]})";
inline const QByteArray CataloguePage
    = "<!DOCTYPE html><html><head><title>x</title><script>var a = '<b>';</script>"
      "<SCRIPT id=x type='application/ld+json'>\n"
    + CatalogueGraph + "</SCRIPT></head><body><p>1 < 2</body></html>";

} // namespace candor::test
