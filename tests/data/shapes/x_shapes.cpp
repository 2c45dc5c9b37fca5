#include "shape.h"

using namespace Qt::StringLiterals;

namespace candor::test {

std::vector<Shape> xShapes()
{
    Shape shape { "x, 2026", Company::X, {}, {}, {}, {} };
    shape.files
        = { { "data/ageinfo.js",
                json("window.YTD.ageinfo.part0 = [ { 'ageMeta' : { 'ageInfo' : { 'age' : [ '37' ] } } } ]") },
              { "data/app.js",
                  json("window.YTD.app.part0 = [ { 'app' : { 'appId' : '123', 'appNames' : [ 'Invented "
                       "Radio' ] } } ]") },
              { "data/README.txt", "What is in here." } };
    shape.told
        = { { u"data/ageinfo.js"_s,
                stating(Company::X, u"age"_s, { Role::Declared, Category::Demographics, u"Age"_s, u"37"_s }),
                "'37'"_ba.replace('\'', '"') },
              { u"data/app.js"_s,
                  stating(Company::X, u"app"_s,
                      { Role::Inferred, Category::Device, u"Apps"_s, u"Invented Radio"_s }),
                  "Invented Radio" } };
    shape.unread = { { u"data/README.txt"_s, FileReason::NotAboutYou } };
    return { shape };
}

} // namespace candor::test
