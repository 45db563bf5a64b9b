import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Page } from "./Page";

const root = document.getElementById("page");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
