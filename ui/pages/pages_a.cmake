# Overview, Profile, Sources and Settings, with the parts that only they are made of.
set(candor_pages_a
    pages/ad_reasons_card.cpp pages/after_check_card.cpp pages/archive_card.cpp pages/browsers_card.cpp pages/category_card.cpp pages/choice_standing_card.cpp
    pages/confirm_strip.cpp pages/connections_card.cpp pages/coverage_bar.cpp pages/disagreement_card.cpp pages/shared_opinion_card.cpp
    pages/endpoint_form.cpp pages/endpoint_row.cpp pages/erase_card.cpp pages/evidence_list.cpp pages/evidence_phrases.cpp
    pages/export_help_card.cpp pages/file_list.cpp pages/found_card.cpp pages/import_card.cpp pages/import_facts.cpp pages/interrupted_card.cpp pages/keys_card.cpp pages/recovery_sheet.cpp pages/least_width.cpp pages/link_row.cpp pages/overview_facts.cpp
    pages/overview_page.cpp pages/profile_page.cpp pages/row_painting.cpp pages/sensitive_card.cpp
    pages/settings_page.cpp pages/since_card.cpp pages/source_card.cpp pages/source_health_card.cpp pages/sources_page.cpp
    pages/text_size_slider.cpp pages/toggle_pill.cpp pages/trait_delegate.cpp pages/trait_filter_bar.cpp pages/trait_list.cpp
    pages/trait_panel.cpp pages/trait_phrases.cpp pages/trait_words.cpp)
