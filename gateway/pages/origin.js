// The examples name the address this page was found at.
for (const each of document.querySelectorAll('.origin')) each.textContent = location.origin
