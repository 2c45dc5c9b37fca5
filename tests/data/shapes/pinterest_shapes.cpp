#include "shape.h"

using namespace Qt::StringLiterals;

namespace candor::test {

namespace {

Told pin(const QString& text, const char* time, const QByteArray& anchor)
{
    return { u"pinterest.html"_s,
        activity(Company::Pinterest, Category::Engagement, u"pin"_s, text, at(time)), anchor };
}

QByteArray pinOf(const QByteArray& number, const QByteArray& title, const QByteArray& details,
    const QByteArray& board, const QByteArray& time)
{
    const QByteArray address = "https://www.pinterest.com/pin/" + number + "/";
    return "<a href=\"" + address + "\">" + address + "</a>\n<br>Title: " + title + ",\n<br>Details: "
        + details + ",\n<br>Image: 0123456789abcdef,\n<br>Is Native: No data,\n<br>Board Id: 9" + number
        + ",\n<br>Board Name: " + board
        + ",\n<br>Is Video: No data,\n<br>Ip Address: 203.0.113.7,\n<br>Username: invented,\n<br>Alt Text: "
          "No data,\n"
          "<br>Canonical Link: <a href=\"https://tea.invented.example/"
        + number + "\">https://tea.invented.example/" + number
        + "</a>,\n<br>Story Pin Media: No data,\n<br>Video: No data,\n<br>Created at: " + time
        + "\n<br>Alive: True\n<br>Is a repin: True\n<br>Private: False<br><br>";
}

// Known and unknown headings; pins without a name; texts in several languages.
Shape page()
{
    Shape shape { "pinterest, 2031", Company::Pinterest, {}, {}, {}, {} };
    const QByteArray html = "<div id=\"contents\"><h1 id=a1b2c>Pins</h1>\n"
        + pinOf("101", "Tea &amp; cake", "some text", "Küche", "2031/02/13 15:35:01")
        + pinOf("102", "No data", "お茶の時間: 三時", "No data", "2030/01/02 03:04:05")
        + pinOf("103", "No data", "No data", "Чай", "2029/01/02 03:04:05")
        + "<h1 id=9z9>Interests we made up</h1>\nName: Beekeeping,\n<br>Score: 0.9,<br><br>Name: Thé vert,\n"
          "<br>Score: No data,<br><br><h1 id=q>Boards</h1>\nNo data<br><br><h1 id=77>Something "
          "else</h1>\n</div>\n";
    shape.files = { { "pinterest.html", html } };
    const auto unknown = [](const QString& text, const QByteArray& anchor) {
        return Told { u"pinterest.html"_s, activity(Company::Pinterest, Category::Other, u"unknown"_s, text),
            anchor };
    };
    shape.told = { pin(u"Tea & cake – Küche"_s, "2031-02-13T15:35:01Z", "Tea &amp; cake"),
        pin(u"お茶の時間: 三時"_s, "2030-01-02T03:04:05Z", "2030/01/02"),
        pin(u"https://tea.invented.example/103 – Чай"_s, "2029-01-02T03:04:05Z", "2029/01/02"),
        unknown(u"Interests we made up: Name: Beekeeping; Score: 0.9"_s, "Beekeeping"),
        unknown(u"Interests we made up: Name: Thé vert"_s, "vert") };
    return shape;
}

} // namespace

std::vector<Shape> pinterestShapes()
{
    return { page() };
}

} // namespace candor::test
