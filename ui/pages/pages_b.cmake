# Choices, History, Welcome and Unlock, with the parts that only they are made of; and the window of all pages.
set(candor_pages_b
    pages/apply_bar.cpp pages/care_card.cpp pages/catalogue_card.cpp pages/choices_layout.cpp pages/choices_page.cpp
    pages/held_back_card.cpp pages/history_list.cpp pages/history_page.cpp pages/history_phrases.cpp pages/limit_phrases.cpp
    pages/limit_row.cpp pages/limits_card.cpp pages/limits_section.cpp pages/passphrase_form.cpp pages/preview_card.cpp
    pages/preview_phrases.cpp pages/set_all_pill.cpp
    pages/reasons_panel.cpp pages/selves_card.cpp pages/switch_phrases.cpp pages/switches_card.cpp pages/unlock_page.cpp
    pages/welcome_page.cpp pages/window_pages.cpp)
